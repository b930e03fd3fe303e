create table finding (
    id bigint not null primary key,
    version integer not null,
    kind varchar(20) not null check (kind in ('EVENTS', 'REPEAT', 'SPEAKERS', 'BIO')),
    left_id bigint not null,
    right_id bigint not null,
    field varchar(40) not null,
    verdict varchar(20) not null,
    score double precision not null check (score between 0 and 1),
    reasons varchar(300) not null,
    found timestamp with time zone not null,
    decision varchar(20) check (decision in ('DIFFERENT', 'REPEATED', 'MOVED', 'MERGED', 'KEPT')),
    decided timestamp with time zone,
    decided_by varchar(100),
    remark varchar(300),
    left_sketch varchar(2000),
    right_sketch varchar(2000),
    constraint uq_finding unique (kind, left_id, right_id, field)
);

create sequence finding_seq start with 1 increment by 50;

create index ix_finding_open on finding (decision, verdict, score);
create index ix_finding_right on finding (kind, right_id);

create table checked_event (
    event_id bigint not null primary key,
    event_version integer not null
);
