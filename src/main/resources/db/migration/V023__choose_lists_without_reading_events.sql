-- whether an event belongs to a list stands in the index that the list is read from: of an
-- event that is not shown nothing is read, least of all its abstract
drop index event_series;
create index event_series on event (series_id, starts_at, id, ends_at, status, deleted);
drop index event_starts;
create index event_starts on event (starts_at, id, ends_at, status, deleted);
