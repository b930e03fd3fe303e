-- what is known of some events is asked for by long lists of ids, one side at a time
create index ix_finding_left_side on finding (left_id);
create index ix_finding_right_side on finding (right_id);
