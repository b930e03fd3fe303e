-- an import takes some hundred thousand; each time it asks, H2 writes down all that is not yet written
alter sequence event_seq increment by 200;
alter sequence appearance_seq increment by 200;
alter sequence event_change_seq increment by 200;
alter sequence speaker_seq increment by 200;
