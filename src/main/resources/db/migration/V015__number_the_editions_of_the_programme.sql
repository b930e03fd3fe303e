-- one row, raised with every change of the programme: who has seen this number needs no look at the events
create table edition (
    id integer primary key check (id = 1),
    revision bigint not null,
    changed timestamp(6) with time zone not null
);
insert into edition (id, revision, changed) values (1, 1, current_timestamp);
