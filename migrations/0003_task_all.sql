-- Every wording that a task has had or will have, in force from valid_from until the day before valid_to.
create view task_all as
select t.id, t.plan_id, t.position, t.ordinal, t.section, t.text, t.words_key, t.kind, t.timing, t.quarters, t.due_on,
       t.first_quarter, t.last_quarter, t.lead, t.support, t.targets, t.series, t.mode, t.mode_stated, t.tiers, t.answered_by,
       t.fingerprint, t.version, t.valid_from, t.valid_to,
       array(select b.organization_id from task_organization b where b.task_id = t.id order by 1) as organizations
from task t
union all
select p.id, p.plan_id, p.position, p.ordinal, p.section, p.text, p.words_key, p.kind, p.timing, p.quarters, p.due_on,
       p.first_quarter, p.last_quarter, p.lead, p.support, p.targets, p.series, p.mode, p.mode_stated, p.tiers, p.answered_by,
       p.fingerprint, p.version, p.valid_from, p.valid_to, p.organizations
from task_past p;
