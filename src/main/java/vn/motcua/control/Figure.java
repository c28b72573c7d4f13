package vn.motcua.control;

/**
 * What is counted over many dossiers, each by one rule. The dossiers behind a number are found by the very rule that counted
 * them.
 */
public enum Figure {
    OVERDUE(
            "Quá hạn",
            """
            select d.id as dossier_id, d.due_at as at from dossier d where d.status in (2, 4) and d.due_at < :now and (d.competent_authority_id = any (:authorities)
              or d.receiving_authority_id = any (:authorities))""",
            null),
    SOON(
            "Sắp đến hạn",
            """
            select d.id as dossier_id, d.due_at as at from dossier d
            left join unnest(cast(:deciding as text[]), cast(cast(:ends as text[]) as timestamptz[]))
                as office (id, ends) on office.id = d.competent_authority_id
            where d.status in (2, 4) and d.due_at >= :now and d.due_at <= :latest and d.due_at <= coalesce(office.ends, :now)
              and (d.competent_authority_id = any (:authorities) or d.receiving_authority_id = any (:authorities))""",
            null),
    RUNNING(
            "Đang giải quyết",
            """
            select d.id as dossier_id, d.accepted_at as at from dossier d where d.status in (2, 4, 5, 6)
              and d.due_at is not null and (d.competent_authority_id = any (:authorities)
                or d.receiving_authority_id = any (:authorities))""",
            null),
    FINISHED(
            "Đã xử lý xong trong kỳ",
            """
            select d.id as dossier_id, d.processed_at as at from dossier d
            where d.processed_at >= :from and d.processed_at < :until and (d.competent_authority_id = any (:authorities)
              or d.receiving_authority_id = any (:authorities))""",
            null),
    OWED(
            "Chờ giải trình",
            """
            select e.dossier_id, e.opened_at as at from delay_explanation e
            where e.status in ('OPEN', 'SENT_BACK') and e.authority_id = any (:authorities)""",
            null),
    ASKED_AGAIN(
            "Yêu cầu bổ sung từ lần thứ hai",
            """
            select s.dossier_id, s.asked_at as at from supplement_request s
            where s.round > 1 and s.asked_at >= :from and s.asked_at < :until""",
            null),
    FINISHED_ON_THE_BRINK(
            "Xong sát hạn rồi phải làm lại",
            """
            select w.dossier_id, w.ended_at as at from work_record w join dossier d on d.id = w.dossier_id
            where w.ending = 'DONE' and w.ended_at >= :from and w.ended_at < :until and w.process_key = d.procedure_key
              and w.due_at >= w.ended_at and w.due_at - w.ended_at <= interval '2 hours'
              and w.due_at - w.ended_at <= make_interval(mins => :minutes)
              and (exists (select from waiting_work again where again.dossier_id = w.dossier_id
                      and again.element = w.element and again.given_at >= w.ended_at)
                or exists (select from work_record again where again.dossier_id = w.dossier_id
                      and again.element = w.element and again.given_at >= w.ended_at)
                or exists (select from correction c where c.dossier_id = w.dossier_id and c.proposed_at >= w.ended_at
                      and c.kind <> 'LATE_ENTRY'))""",
            "control.finishedMinutesBefore"),
    ASKED_ON_THE_LAST_DAY(
            "Yêu cầu bổ sung vào ngày cuối",
            """
            select s.dossier_id, s.asked_at as at from supplement_request s join dossier d on d.id = s.dossier_id
            where s.asked_at >= :from and s.asked_at < :until
              and (s.dossier_due_at at time zone 'Asia/Ho_Chi_Minh')::date
                  > (d.accepted_at at time zone 'Asia/Ho_Chi_Minh')::date
              and (s.asked_at at time zone 'Asia/Ho_Chi_Minh')::date
                  > (s.dossier_due_at at time zone 'Asia/Ho_Chi_Minh')::date - :days""",
            "control.supplementLastDays"),
    REMINDED(
            "Đã đôn đốc",
            """
            select r.dossier_id, r.reminded_at as at from partner_reminder r
            where r.reminded_at >= :from and r.reminded_at < :until""",
            null),
    UNANSWERED(
            "Đôn đốc chưa có trả lời",
            """
            select r.dossier_id, r.reminded_at as at from partner_reminder r
            where r.reminded_at >= :from and r.reminded_at < :until and r.answered_at is null""",
            null);

    private final String label;
    private final String rule;
    private final String parameter;

    Figure(String label, String rule, String parameter) {
        this.label = label;
        this.rule = rule;
        this.parameter = parameter;
    }

    /** Vietnamese. */
    public String label() {
        return label;
    }

    /** The value by which its rule is set, in {@code parameters.yaml}; null where there is none. */
    public String parameter() {
        return parameter;
    }

    /** Dossiers with the moment that counts, whoever's they are. */
    String rule() {
        return rule;
    }
}
