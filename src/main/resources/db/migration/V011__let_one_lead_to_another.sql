-- what was merged stays, so that its address leads to the survivor and the merge can be undone
alter table event add column merged_into bigint references event;
create index event_merged_into on event (merged_into);
alter table event add constraint event_merged_is_gone check (merged_into is null or deleted is not null);
alter table speaker add column merged_into bigint references speaker;
create index speaker_merged_into on speaker (merged_into);
