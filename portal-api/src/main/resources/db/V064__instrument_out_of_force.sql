-- The first day on which the instrument is no longer in force; null while it is, or when nobody knows.
alter table instrument add column out_of_force_on date;
