create sequence series_seq increment by 50;
create table series (
    id bigint primary key,
    version integer not null,
    slug varchar(80) not null unique,
    name varchar(200) not null check (trim(name) <> ''),
    description varchar(200000),
    usual_weekday varchar(9) check (usual_weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    usual_time time(6),
    usual_minutes integer check (usual_minutes between 1 and 1440),
    usual_place varchar(200),
    created timestamp(6) with time zone not null,
    updated timestamp(6) with time zone not null
);
