import { BelowView } from '../../components/BelowView';
import { InstitutionPage } from './institutions/InstitutionPage';
import { ProjectPage } from './project/ProjectPage';
import { PublicationPage } from './publications/PublicationPage';
import { Research } from './Research';
import './research.css';

/** Research: the lists and the network, and the pages of projects, institutions and publications. */
export default function ResearchView() {
  return (
    <BelowView pages={{ Project: ProjectPage, Organisation: InstitutionPage, Publication: PublicationPage }}>
      <Research />
    </BelowView>
  );
}
