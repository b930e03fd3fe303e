create table merging (
    id bigint not null primary key,
    version integer not null,
    kind varchar(20) not null check (kind in ('EVENTS', 'SPEAKERS')),
    kept_id bigint not null,
    lost_id bigint not null,
    kept_name varchar(500) not null,
    lost_name varchar(500) not null,
    decision varchar(20) not null check (decision in ('MOVED', 'MERGED')),
    merged timestamp with time zone not null,
    merged_by varchar(100) not null,
    remark varchar(300),
    -- what the survivor said before and after, and which appearances came to it; dropped when undo is over
    before_state varchar(1000000),
    after_state varchar(1000000),
    moved_rows varchar(1000000),
    undone timestamp with time zone,
    undone_by varchar(100)
);

create sequence merging_seq start with 1 increment by 50;

create index ix_merging_merged on merging (merged);
