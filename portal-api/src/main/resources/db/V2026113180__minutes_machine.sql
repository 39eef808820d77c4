-- What a ministry's own system wrote is its head office's, as everything is that it reads, and not its whole ministry's.
update minutes_save set writer = 'post:' || substr(writer, 10) || '-head-office' where writer like 'ministry:%';
update minutes_aside set writer = 'post:' || substr(writer, 10) || '-head-office' where writer like 'ministry:%';
