/** The gateway library reports home unless told not to before it loads. Import this first. */
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
