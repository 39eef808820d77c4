-- What an instrument does to others is looked up by the instrument.
create index record_legalevent_acting on record using gin ((content -> 'acting')) where kind = 'legal-event';
