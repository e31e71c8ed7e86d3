/** What holds in every house at every moment: a name for each breach, and the query that gives the ids of its records. */
export const invariants: Readonly<Record<string, string>> = {
  'an open parcel without a shelf': `SELECT id FROM parcel
    WHERE closed_at IS NULL AND state <> 'expected' AND shelf_no = ''`,
  'a parcel in nobody’s hand': `SELECT id FROM parcel
    WHERE state IN ('toDoor', 'lost') AND with_staff IS NULL OR state IN ('reversed', 'handedBack', 'forwarded',
      'takenBack', 'pickedUp') AND collector = '' OR closed_at IS NOT NULL AND closed_by IS NULL`,
  'a state that does not fit the closing': `SELECT id FROM parcel
    WHERE (closed_at IS NULL) != (state IN ('expected', 'received', 'unclaimed', 'notified', 'deposited', 'toDoor',
      'damaged', 'lost', 'misdelivered', 'reversed'))`,
  'a parcel with a home that has no addressee’s state': `SELECT id FROM parcel
    WHERE closed_at IS NULL AND (unit_id IS NOT NULL AND state = 'unclaimed'
      OR unit_id IS NULL AND state IN ('received', 'notified', 'toDoor'))`,
  'an incident that left its parcel as it was': `SELECT id FROM parcel_incident i WHERE closed_at IS NULL
    AND kind IN ('lost', 'damaged', 'misdelivered') AND kind <> (SELECT state FROM parcel p WHERE p.id = i.parcel_id)`,
  'an item number twice': 'SELECT item_no FROM parcel GROUP BY item_no HAVING count(*) > 1',
  'a shelf number twice on one day': `SELECT shelf_no FROM parcel WHERE shelf_no <> ''
    GROUP BY received_date, desk_code, shelf_no HAVING count(*) > 1`,
  'a waybill open twice':
    'SELECT id FROM parcel WHERE closed_at IS NULL GROUP BY tracking_no HAVING count(*) > 1',
  'a pickup code open twice at a desk':
    'SELECT id FROM parcel WHERE closed_at IS NULL GROUP BY desk_code, pickup_code HAVING count(*) > 1',
  'a parcel without a step': 'SELECT id FROM parcel WHERE id NOT IN (SELECT parcel_id FROM parcel_step)',
  'a parcel without an audit row': `SELECT id FROM parcel
    WHERE id NOT IN (SELECT record_id FROM audit WHERE record_kind = 'parcel')`,
  'a parcel that no search finds': `SELECT id FROM parcel
    WHERE id NOT IN (SELECT record_id FROM search_entry WHERE kind = 'parcel')`,
  'a search entry of nothing': `SELECT record_id FROM search_entry
    WHERE kind = 'parcel' AND record_id NOT IN (SELECT id FROM parcel)`,
  'a stored outcome without an audit row':
    'SELECT id FROM command WHERE id NOT IN (SELECT command_id FROM audit)',
}
