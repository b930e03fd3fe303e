create sequence event_seq increment by 50;
create table event (
    id bigint primary key,
    version integer not null,
    series_id bigint references series,
    title varchar(500) check (trim(title) <> ''),
    abstract_text varchar(200000),
    note varchar(300),
    category varchar(100),
    language varchar(35),
    start_local timestamp(6) not null,
    end_local timestamp(6) not null,
    zone varchar(60) not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    location varchar(200),
    online_url varchar(2000),
    audience varchar(200),
    admission varchar(200),
    internal boolean not null,
    status varchar(20) not null check (status in ('DRAFT', 'ANNOUNCED', 'CANCELLED', 'POSTPONED')),
    status_message varchar(300),
    sequence integer not null check (sequence >= 0),
    source_name varchar(100),
    source_id varchar(300),
    created timestamp(6) with time zone not null,
    updated timestamp(6) with time zone not null,
    announced timestamp(6) with time zone,
    deleted timestamp(6) with time zone,
    constraint event_source_once unique (source_name, source_id),
    constraint event_ends_after_start check (ends_at >= starts_at),
    constraint event_announced_at check (status = 'DRAFT' or announced is not null),
    constraint event_source_whole check ((source_name is null) = (source_id is null))
);
create index event_starts on event (starts_at, id);
create index event_ends on event (ends_at);
create index event_series on event (series_id, starts_at);

create sequence appearance_seq increment by 50;
create table appearance (
    id bigint primary key,
    event_id bigint not null references event,
    position integer not null,
    speaker_id bigint not null references speaker,
    name varchar(200) not null check (trim(name) <> ''),
    affiliation varchar(300),
    bio varchar(200000),
    homepage varchar(2000)
);
create index appearance_event on appearance (event_id, position);
create index appearance_speaker on appearance (speaker_id, event_id);

create table event_host (
    event_id bigint not null references event,
    position integer not null,
    host_id bigint not null references host,
    primary key (event_id, position)
);
create index event_host_host on event_host (host_id, event_id);

create table event_tag (
    event_id bigint not null references event,
    position integer not null,
    tag varchar(60) not null,
    primary key (event_id, position)
);
create index event_tag_tag on event_tag (tag, event_id);

create table event_link (
    event_id bigint not null references event,
    position integer not null,
    rel varchar(40) not null,
    url varchar(2000) not null,
    primary key (event_id, position)
);
