-- Malaysia receives workers and also sends attachés; it has no identity provider yet.
insert into ministry (alias, country, name, native_name, short_name, kind) values
  ('my-mohr', 'MY', 'Ministry of Human Resources', 'Kementerian Sumber Manusia', 'MOHR', 'HOST');
