-- The last version of a record that changed what it means: whoever saves a change says whether it corrects the wording
-- alone. Of what was saved before nobody said so, and nobody asks.
alter table record add column meaning_version int not null default 1;
