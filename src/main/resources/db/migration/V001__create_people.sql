create sequence speaker_seq increment by 50;
create table speaker (
    id bigint primary key,
    version integer not null,
    name varchar(200) not null check (trim(name) <> ''),
    name_key varchar(200) not null,
    slug varchar(80) not null,
    affiliation varchar(300),
    bio varchar(200000),
    homepage varchar(2000),
    profile_as_of timestamp(6) with time zone not null,
    created timestamp(6) with time zone not null,
    updated timestamp(6) with time zone not null
);
create index speaker_name_key on speaker (name_key, id);
create index speaker_slug on speaker (slug);

create sequence host_seq increment by 50;
create table host (
    id bigint primary key,
    version integer not null,
    name varchar(200) not null check (trim(name) <> ''),
    name_key varchar(200) not null,
    slug varchar(80) not null,
    email varchar(254),
    email_shown boolean not null,
    created timestamp(6) with time zone not null,
    updated timestamp(6) with time zone not null
);
create index host_name_key on host (name_key, id);
create index host_slug on host (slug);
