create sequence event_change_seq increment by 50;
create table event_change (
    id bigint primary key,
    event_id bigint not null references event,
    kind varchar(20) not null check (kind in ('ANNOUNCED', 'MOVED', 'RELOCATED', 'CANCELLED', 'POSTPONED', 'REVIVED', 'DELETED', 'RESTORED')),
    happened timestamp(6) with time zone not null,
    message varchar(300),
    former_start timestamp(6),
    former_zone varchar(60),
    former_location varchar(200),
    current_start timestamp(6) not null,
    current_zone varchar(60) not null,
    current_location varchar(200)
);
create index event_change_event on event_change (event_id, id);
create index event_change_happened on event_change (happened, id);
-- what vanished is told to calendars for some months
create index event_deleted on event (deleted);
