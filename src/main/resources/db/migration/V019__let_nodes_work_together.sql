-- what the nodes have to bring to the index that they share, and which of them are there
create table hsearch_outbox_event (
    id uuid not null primary key,
    entity_name varchar(256) not null,
    entity_id varchar(256) not null,
    entity_id_hash integer not null,
    payload bytea not null,
    retries integer not null,
    process_after timestamp(6) with time zone not null,
    status varchar(20) not null check (status in ('ABORTED', 'PENDING')),
    tenant_id varchar(255)
);
create index hsearch_outbox_event_hash on hsearch_outbox_event (entity_id_hash);
create index hsearch_outbox_event_due on hsearch_outbox_event (status, process_after);

create table hsearch_agent (
    id uuid not null primary key,
    type varchar(60) not null,
    name varchar(255) not null,
    expiration timestamp(6) with time zone not null,
    state varchar(20) not null,
    total_shard_count integer,
    assigned_shard_index integer,
    payload bytea,
    tenant_id varchar(255)
);

-- whoever does what only one of them may do at a time holds its row
create table node_turn (
    work varchar(20) not null primary key
);
insert into node_turn (work) values ('findings'), ('comparison'), ('index');
