-- apart from the speakers, whose lists need no pictures; width and height are those of the small one
create table speaker_picture (
    speaker_id bigint primary key references speaker,
    hash varchar(16) not null,
    width integer not null,
    height integer not null,
    small bytea not null,
    large bytea not null,
    taken_from bigint references speaker,
    updated timestamp(6) with time zone not null
);
create index speaker_picture_taken_from on speaker_picture (taken_from);
