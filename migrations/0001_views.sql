-- Whom a plan's tiers can mean: government bodies under its issuer; for a department also its province's communes.
-- The array is tested both ways round so that either end may be the known one.
create view plan_reach as
select p.id as plan_id, o.id as organization_id, o.tier
from plan p
join organization i on i.id = p.issuer_id
join organization o on o.ancestors @> array[i.id] and i.id = any (o.ancestors) and o.id <> i.id and o.kind = 'government'
union all
select p.id, o.id, o.tier
from plan p
join organization i on i.id = p.issuer_id and i.tier = 2
join organization o on o.province_id = i.province_id and o.tier = 3 and o.kind = 'government' and not i.id = any (o.ancestors);
--> statement-breakpoint
-- Whom a plan obliges, on any day: its tiers, organizations and blocks, less its exceptions and its own issuer.
create view plan_obliges as
select x.plan_id, x.organization_id
from (
  select ob.plan_id, r.organization_id
  from obligation ob
  join plan_reach r on r.plan_id = ob.plan_id and r.tier = ob.tier
  where ob.kind = 'tier'
  union
  select ob.plan_id, ob.organization_id
  from obligation ob
  where ob.kind = 'organization'
  union
  select ob.plan_id, m.organization_id
  from obligation ob
  join block_member m on m.block_id = ob.block_id
  where ob.kind = 'block'
) x
join plan p on p.id = x.plan_id
where x.organization_id <> p.issuer_id
  and not exists (
    select 1 from obligation e
    where e.plan_id = x.plan_id and e.kind = 'except' and e.organization_id = x.organization_id
  );
