-- an import asks for some hundred ids of one source; with the name first, H2 walks through the whole source
alter table event drop constraint event_source_once;
alter table event add constraint event_source_once unique (source_id, source_name);
