-- Whether a posting is current at a moment: from its start up to, and not including, its end.
-- The one place where SQL says so; org.aidememoire.directory.Posting says the same, and a test compares the two.
-- Postings that were entered before keep their moments, and with them their rights.
create function posting_current(starts timestamptz, ends timestamptz, at timestamptz) returns boolean
  language sql immutable parallel safe
  return starts <= at and (ends is null or at < ends);
