/**
 * Every text column of the schema, decided by hand: may it say who somebody is, or say something of them? A new column
 * stands in neither list and stops the test until somebody has decided.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Columns that may name a resident, a visitor, a courier or a picture of one. */
export const personal: Readonly<Record<string, readonly string[]>> = {
  audit: words('reason'),
  blank_form: words('note'),
  cash_up: words('note'),
  consent: words('note'),
  contact_log: words('caller_name caller_phone result summary to_whom'),
  counter_charge: words('dispute_note'),
  counter_money: words('reason'),
  courier: words('name phone staff_no'),
  deposit_refund: words('deductions payee'),
  door_trip_item: words('person'),
  draft: words('content title'),
  erasure: words('reason'),
  expected_parcel: words('note'),
  fax_in: words('collector number sender summary visitor_name visitor_phone'),
  fax_out: words(
    'addressee confirmed_with destination digits document_no number summary visitor_name visitor_phone',
  ),
  file_loan: words('borrower'),
  import_batch: words('file_name'),
  key_custody: words('borrowers'),
  key_loan: words('borrower paper_tail phone'),
  legal_hold: words('reason'),
  move_in_case: words('hold_reason'),
  move_in_defect: words('recheck_result text'),
  move_in_document: words('note'),
  move_in_entry: words('value'),
  move_in_scan: words('digest removed_reason'),
  move_in_station: words('reason'),
  move_in_step: words('reason'),
  notice: words('promise'),
  occupancy: words('detail'),
  owner_file_page: words('remark title'),
  parcel: words('collector name_on_label place_note sender'),
  parcel_consent: words('answer'),
  parcel_incident: words('account outcome payer'),
  parcel_picture: words('digest'),
  parcel_step: words('person reason'),
  pass_on_note: words('content'),
  person: words('id_number name sort_key'),
  phone: words('digits typed'),
  pickup_point: words('phone'),
  print: words('kept_file passing_file'),
  print_bytes: words('bytes'),
  print_job: words('visitor_name visitor_phone'),
  print_sheet: words('about'),
  receipt: words('buyer payer tax_no'),
  receive_agent: words('name phone'),
  receive_letter: words('digest signed_by'),
  receive_stop: words('asked_by reason'),
  seal_use: words('title'),
  search_entry: words('detail title'),
  search_key: words('key'),
  shelf_run_item: words('searched'),
  shift_count: words('account'),
  staff: words('name'),
  vehicle: words('keeper plate'),
  vip_copy: words('holder signature'),
  vip_loss: words('contact leaked told'),
  vip_photo: words('digest thumb_digest'),
  vip_plate: words('plate'),
  vip_question: words('options plate'),
  vip_version: words('cleared content'),
  waybill_name: words('name_key phone_tail'),
}

/** Names of columns that never do: codes, days, states, staff, devices. Ids are left out by their ending. */
export const plain: ReadonlySet<string> = new Set(
  words(
    'abandoned_reason accepted_reason act action actor added_by after_digest appointment_date ' +
      'appointment_slot approval approved_by approver author bag_no basis before_digest begun_by ' +
      'begun_date book building business_date by_method by_staff carrier case_no cause change ' +
      'changed_by charged_date checked_by checked_in_date class closed_by closed_date closed_reason ' +
      'code collected_by colour company_no condition confirmed_by consent copies counter custody_no ' +
      'dated day decided_by defect_no department desk_code done_by drop_reason due duty effective ' +
      'ended_by ended_note ended_on entrance expires faces facts fax_no field fields file_no ' +
      'finished_by flags form form_class form_no formula found_by from_month given handed_over_date ' +
      'harm hash hold_until hours how id_kind incident_no invoice invoice_no item item_no job job_no ' +
      'kind label language last_outcome layout lease_end lent_by limits line_kind machine made_by ' +
      'manual_no mask media medium meter meter_no method moment nature notice notified_by opened_by ' +
      'opened_date owner_type paid_date paper period permission phase pickup_code place placed_by ' +
      'planned_by pose post print_no printer procedure promised_for proof proposed_by published_by ' +
      'published_version purpose quantity queue_no read_by reading recall_by receipt_no received_by ' +
      'received_date recheck_by recheck_date record_kind record_no recorded_by reference refund_no ' +
      'refund_rule refusal_no relation released_by remedy removed replaces reported_by reserved_by ' +
      'responsible result returned_by returned_to reversed_by reverses role room rule run_no said_by seal ' +
      'second_staff seen_by sent_back serial service severity shelf shelf_no sides sighted_on signed_on ' +
      'since size size_class source state station subject taken_by taken_on template text_scale ' +
      'channel contact_no paper_no topic to_month told_to tracking_no trade_tail trip_no uncounted unit until version void_reason ' +
      'voided_by voided_date watermark what with_staff withdrawn witness_one witness_two zone zones ',
  ),
)

/** The same name as a personal column, and yet nobody: said table by table. */
export const plainHere: ReadonlySet<string> = new Set(
  words(
    'carrier_pattern.note clause_text.text contact_log.outcome command.digest command.outcome desk.name fee_charge.name ' +
      'fee_charge.payee fee_tariff.name fee_tariff.payee file_loan.reason form_sheet.signed_by job.name ' +
      'gone_file.digest key_loan.reason key_loan.note move_in_key.reason pickup_point.name price_list.note ' +
      'price_list.content print.reason print.digest print.note print_bytes.digest print_sheet.title ' +
      'receipt.payee receipt.reason receipt_line.name setting.key setting.value shelf_run.note ' +
      'shelf_run_item.outcome shelf_run_item.reason shift_count_line.about stored_file.digest ' +
      'unit.number unit.name unit.sort_key vip_copy.number vip_copy.note vip_edition.number ' +
      'vip_edition_page.digest zone.name vip_test.number vip_test.kinds vip_sitting.number ' +
      'vip_sitting.certificate vip_sitting.sheet training_record.subject training_record.result ' +
      'training_record.certificate training_record.source training_record.examiner ' +
      'training_record.held_on vip_card.due_on vip_card.seen_on vip_test.examiner vip_test.due_on ' +
      'vip_sitting.due_on vip_sitting.retest_of vip_copy.levels vip_copy.sorting vip_copy.signed ' +
      'vip_opened.opened_on ',
  ),
)

/** Not on the print-out of a person's data, and why. */
export const notHeld: Readonly<Record<string, string>> = {
  audit: 'who did what to which record; the reason is the clerk’s word on the clerk’s own act',
  blank_form: 'which blank was used for which case',
  cash_up: 'of the desk and its money',
  counter_money: 'of the counter and its money; the person’s jobs tell of it',
  courier: 'no resident; goes after a year',
  draft: 'half-typed, of the desk, gone after thirty days',
  erasure: 'that somebody was erased, and on whose word: the proof of the duty itself',
  file_loan: 'staff and authorities who looked into an owner’s file',
  import_batch: 'the name of a file; what stood in it became persons',
  key_custody: 'what may be done with a home’s keys; the loans tell who had them',
  legal_hold: 'why an erasure waits: an authority may forbid to tell',
  move_in_defect: 'of the building',
  move_in_document: 'of the papers of a case, told with the case',
  move_in_station: 'why a station was passed, in the clerk’s words',
  move_in_step: 'who moved a case on, in the clerk’s words',
  owner_file_page: 'the table of contents of a paper file',
  pass_on_note: 'between shifts, found by no person; goes a year after it is done',
  parcel_picture: 'of items; the signature is the person’s own and was given at the counter',
  pickup_point: 'of another company’s shop',
  print: 'how often a sheet was printed; its record’s room tells of it',
  print_bytes: 'the double of a paper that was handed over',
  print_sheet: 'the number of a sheet; its record’s room tells of it',
  seal_use: 'which seal stands on which sheet',
  search_entry: 'made from the records, masked, and goes with them',
  search_key: 'made from the records and goes with them',
  shelf_run_item: 'what was typed when nobody was found',
  shift_count: 'why a count differs',
  staff: 'the employer’s own people',
  vip_copy: 'staff who hold a copy',
  vip_loss: 'what was done about a lost copy',
}

/** In no line of the plan of what goes, and why. */
export const notEnding: Readonly<Record<string, string>> = {
  import_batch: 'the name of a file',
  pickup_point: 'of another company’s shop, changed when it changes',
  print: 'the numbered register of printing; persons end in the record it belongs to',
  print_bytes: 'the double of a signed form or a receipt, kept as long as that is',
  print_sheet: 'the numbered register of printing; persons end in the record it belongs to',
  seal_use: 'the register of the seals names homes and forms',
  search_entry: 'goes with its record',
  search_key: 'goes with its record',
  shift_count: 'the account of a count, of items and staff',
  staff: 'as long as they are employed, then closed; the trail needs their name',
}
