import type { ExternalIdScheme } from '../../../values/external-ids.js';

/** For every scheme: how people write values, with the normal form of each; and what is none. */
export const WRITTEN: Record<ExternalIdScheme, { good: [written: string, normal: string][]; bad: string[] }> = {
  DOI: {
    good: [
      ['10.2471/BLT.19.241802', '10.2471/blt.19.241802'],
      ['https://doi.org/10.1136/bmj.f4403', '10.1136/bmj.f4403'],
      ['http://dx.doi.org/10.1136/BMJ.f4403', '10.1136/bmj.f4403'],
      ['doi: 10.1136/bmj.f4403', '10.1136/bmj.f4403'],
      ['10.5324/nje.v29i1-2.4044', '10.5324/nje.v29i1-2.4044'],
      ['10.1000.10/123', '10.1000.10/123'],
      [
        '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2',
        '10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2',
      ],
    ],
    bad: [
      '10.1136',
      '10.1136/',
      '11.1136/bmj',
      '10.113/bmj',
      '10.1136/bmj f4403',
      'https://www.bmj.com/10.1136/bmj.f4403',
    ],
  },
  ORCID: {
    good: [
      ['https://orcid.org/0000-0002-1694-233X', '0000-0002-1694-233X'],
      ['0000-0002-1694-233x', '0000-0002-1694-233X'],
      ['0000000218250097', '0000-0002-1825-0097'],
    ],
    bad: [
      '0000-0002-1825-0098',
      '0000-0002-1825-009',
      '0000-0002-1825-00977',
      '0000 0002 1825 0097',
      'X000-0002-1825-0097',
    ],
  },
  ROR: {
    good: [
      ['https://ror.org/046nvst19', '046nvst19'],
      ['ror.org/01XTTHB56', '01xtthb56'],
    ],
    bad: ['046nvst18', '46nvst19', '146nvst19', '046nvsl19', '046nvst191', 'https://example.org/046nvst19'],
  },
  CRISTIN: {
    good: [
      ['https://api.nva.unit.no/cristin/project/2769822', '2769822'],
      ['https://api.cristin.no/v2/projects/483174', '483174'],
      ['https://api.nva.unit.no/cristin/organization/7502.0.0.0', '7502.0.0.0'],
      ['185.90.0.0', '185.90.0.0'],
    ],
    bad: ['0', '012', '12345678901', '185.90', '185.90.0.0.0', '-4', '1e6', '2769822a'],
  },
  NVA: {
    good: [
      [
        'https://nva.sikt.no/registration/0198F1714E08-ec2b3f03-26a6-4e26-a74b-10cf6c5e4903',
        '0198f1714e08-ec2b3f03-26a6-4e26-a74b-10cf6c5e4903',
      ],
      [
        'https://api.nva.unit.no/publication/7565828d-1de6-490b-bcf2-00b3de3ab5b3',
        '7565828d-1de6-490b-bcf2-00b3de3ab5b3',
      ],
    ],
    bad: ['018dcd', '0198f1714e0-ec2b3f03-26a6-4e26-a74b-10cf6c5e4903', '2769822', '7565828d1de6490bbcf200b3de3ab5b3'],
  },
  ORGNR: {
    good: [
      ['983 744 516', '983744516'],
      ['https://data.brreg.no/enhetsregisteret/api/enheter/974760673', '974760673'],
      ['https://virksomhet.brreg.no/nb/oppslag/enheter/974760673', '974760673'],
    ],
    bad: ['983744517', '98374451', '9837445166', 'NO983744516', '983-744-516'],
  },
  DBH: { good: [[' 0217 ', '0217']], bad: ['110', '11100', 'UiO', '1110.0'] },
  GREP: {
    good: [
      ['hsf01-03', 'HSF01-03'],
      ['SPE01-02', 'SPE01-02'],
      ['MAT1-04', 'MAT1-04'],
      ['https://data.udir.no/kl06/v201906/laereplaner-lk20/TAN03-03', 'TAN03-03'],
      ['http://psi.udir.no/kl06/KM1234', 'KM1234'],
      ['http://data.udir.no/kl06/K3934', 'K3934'],
      ['KV474', 'KV474'],
      ['KE12', 'KE12'],
      ['HSF1006', 'HSF1006'],
      ['KJE1Z01', 'KJE1Z01'],
      ['HSHSF1----', 'HSHSF1----'],
    ],
    bad: ['HSF01', 'HSF01-3', 'HS01-03', 'KM', 'XX1234', '§4e', 'FKM-004', 'uuid:8b5168a9-d88f-4f4b-805d-f5ea51d1f590'],
  },
  ELI: {
    good: [
      ['FOR-2005-06-17-610', 'https://lovdata.no/eli/forskrift/2005/06/17/610/nor'],
      ['LOV-1994-08-05-55', 'https://lovdata.no/eli/lov/1994/08/05/55/nor'],
      ['LOV-1814-05-17', 'https://lovdata.no/eli/lov/1814/05/17/nor'],
      ['forskrift/2019-03-15-412', 'https://lovdata.no/eli/forskrift/2019/03/15/412/nor'],
      [
        'https://lovdata.no/dokument/SF/forskrift/2005-06-17-610',
        'https://lovdata.no/eli/forskrift/2005/06/17/610/nor',
      ],
      ['https://lovdata.no/dokument/NL/lov/1994-08-05-55', 'https://lovdata.no/eli/lov/1994/08/05/55/nor'],
      ['https://lovdata.no/eli/lov/1994/08/05/55', 'https://lovdata.no/eli/lov/1994/08/05/55/nor'],
      ['https://lovdata.no/eli/lov/1994/08/05/55/nor/html', 'https://lovdata.no/eli/lov/1994/08/05/55/nor'],
      ['https://data.europa.eu/eli/reg/2019/6', 'http://data.europa.eu/eli/reg/2019/6/oj'],
      ['http://data.europa.eu/eli/reg_impl/2021/17/oj', 'http://data.europa.eu/eli/reg_impl/2021/17/oj'],
    ],
    bad: [
      'EU 2019/6',
      'FOR-2005-13-17-610',
      'FOR-2005-02-30-610',
      'FOR-2005-06-17-610 § 2-1',
      'https://lovdata.no/dokument/SF/forskrift/2016-12-08-1482/KAPITTEL_9-3-9',
      'https://lovdata.no/dokument/LTI/forskrift/2023-04-28-650',
      'https://example.org/eli/lov/1994/08/05/55/nor',
      'smittevernloven',
    ],
  },
  HAPI: {
    good: [
      [
        'https://api.helsedirektoratet.no/innhold/anbefalinger/0006-0002-2422FDAD-c242-4175-921d-a7218670bbb4',
        '0006-0002-2422fdad-c242-4175-921d-a7218670bbb4',
      ],
      ['2422fdad-c242-4175-921d-a7218670bbb4', '2422fdad-c242-4175-921d-a7218670bbb4'],
    ],
    bad: [
      '0006-2422fdad-c242-4175-921d-a7218670bbb4',
      '0006-0002',
      'https://www.helsedirektoratet.no/retningslinjer/antibiotika-i-sykehus',
    ],
  },
  LOS: {
    good: [
      ['http://psi.norge.no/los/tema/akutt-hjelp', 'tema/akutt-hjelp'],
      ['https://psi.norge.no/los/ord/vaksinasjon', 'ord/vaksinasjon'],
    ],
    bad: ['folkehelse', 'tema/', 'tema/dødsfall', 'tema/a--b', 'emne/folkehelse'],
  },
  MESH: {
    good: [
      ['d006801', 'D006801'],
      ['http://id.nlm.nih.gov/mesh/D000086382', 'D000086382'],
    ],
    bad: ['006801', 'D06801', 'D0068011', 'M0010349', 'Hand Disinfection'],
  },
  ICD10: {
    good: [
      ['a490', 'A49.0'],
      ['A49', 'A49'],
      ['U07.1', 'U07.1'],
      ['M00.06', 'M00.06'],
    ],
    bad: ['A4', 'A49.', 'A49.012', '49.0', 'A00-A09', 'AA9.0'],
  },
  ICPC2: { good: [['r74', 'R74']], bad: ['A7', 'A788', 'C78', 'A00', 'ZZ1', '-45'] },
  NUS: { good: [['301111', '301111']], bad: ['6611', '4699070', '46990A'] },
  STYRK08: {
    good: [
      ['2', '2'],
      ['22', '22'],
      ['222', '222'],
      ['2250', '2250'],
    ],
    bad: ['22231', '2223.1', '222A', '3231106'],
  },
  HPR: {
    good: [
      ['le', 'LE'],
      ['FA1', 'FA1'],
      ['FA2', 'FA2'],
    ],
    bad: ['FA', 'XX', 'ZZ', 'SPL', '9144889'],
  },
  CASE: {
    good: [['urn:uuid:5A0D2A6E-3c0f-4e43-9d0c-2b9f5a1c7e10', '5a0d2a6e-3c0f-4e43-9d0c-2b9f5a1c7e10']],
    bad: ['5a0d2a6e', '5a0d2a6e3c0f4e439d0c2b9f5a1c7e10', 'KM1234'],
  },
  ISBN: {
    good: [
      ['978-82-8082-331-1', '9788280823311'],
      ['82-8082-073-6', '9788280820730'],
      ['ISBN 978–92–4–151694–5', '9789241516945'],
      ['ISBN-13: 978-92-4-151694-5', '9789241516945'],
      ['0-8044-2957-x', '9780804429573'],
      ['979-10-90636-07-1', '9791090636071'],
    ],
    // The third is a GTIN of something that is no book.
    bad: ['978-82-8082-331-2', '82-8082-073-7', '4006381333931', '978828082331', 'X804429573', '82808207361'],
  },
};
