-- The stable address of an instrument is looked up by whoever follows a link to it.
create index record_instrument_address on record ((content ->> 'uri')) where kind = 'instrument';
