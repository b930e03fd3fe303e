-- nearly all events are kept, and whoever asked for those of a day was led through all of them by this index
drop index event_deleted;
