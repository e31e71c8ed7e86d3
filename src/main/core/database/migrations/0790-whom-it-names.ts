import type { Migration } from '../migrate.ts'

/** Whose row it is, for the print-out of a person's data and for erasing: each is asked by the person's id. */
export const whomItNamesMigration: Migration = {
  number: 790,
  name: 'whom-it-names',
  sql: [
    'CREATE INDEX print_job_person ON print_job (person_id) WHERE person_id IS NOT NULL',
    'CREATE INDEX fax_out_person ON fax_out (person_id) WHERE person_id IS NOT NULL',
    'CREATE INDEX fax_in_person ON fax_in (person_id) WHERE person_id IS NOT NULL',
    'CREATE INDEX parcel_consent_person ON parcel_consent (person_id) WHERE person_id IS NOT NULL',
    'CREATE INDEX waybill_name_person ON waybill_name (person_id) WHERE person_id IS NOT NULL',
    'CREATE INDEX receive_agent_unit ON receive_agent (unit_id)',
    'CREATE INDEX receive_letter_signer ON receive_letter (signed_by)',
    'CREATE INDEX receive_stop_unit ON receive_stop (unit_id)',
    'CREATE INDEX deposit_refund_receipt ON deposit_refund (receipt_id)',
    // Whose time is over: what the night looks for.
    `CREATE INDEX key_loan_named ON key_loan (returned_at) WHERE borrower <> ''`,
    `CREATE INDEX file_loan_named ON file_loan (returned_at) WHERE borrower <> ''`,
    `CREATE INDEX shelf_run_item_searched ON shelf_run_item (at) WHERE searched <> ''`,
    'CREATE INDEX courier_seen ON courier (last_seen)',
    'ALTER TABLE vip_entry ADD COLUMN emptied_at INTEGER',
    'CREATE INDEX vip_entry_retired ON vip_entry (retired_at) WHERE retired_at IS NOT NULL AND emptied_at IS NULL',
    // Pictures are asked by what they show and how old they are; the file goes when nobody names it.
    'CREATE INDEX stored_file_kind ON stored_file (kind, created_at)',
  ],
}
