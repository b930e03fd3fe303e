-- that two events are one talk, given twice; readers of either learn of the other
create table repetition (
    one_id bigint not null references event,
    other_id bigint not null references event,
    primary key (one_id, other_id),
    check (one_id < other_id)
);
create index repetition_other on repetition (other_id);
