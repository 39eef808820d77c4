-- Letters of fonts from before Unicode that are not known were left out of the text.
alter table content drop constraint content_ocr_check;
alter table content add constraint content_ocr_check
  check (ocr in ('NONE', 'WAITING', 'DONE', 'PARTLY', 'NOT_INSTALLED', 'OLD_LETTERS'));
