alter table series add column usual_category varchar(100);
