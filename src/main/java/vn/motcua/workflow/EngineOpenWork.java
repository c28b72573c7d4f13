package vn.motcua.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.delay.OpenWork;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.WorkRecord;
import vn.motcua.linked.Branches;
import vn.motcua.opinion.Opinion;
import vn.motcua.opinion.Opinions;
import vn.motcua.payment.PaymentRequest;
import vn.motcua.payment.PaymentRequests;

/** Open tasks from the engine, waits for others from the requests for opinions, for payments and for parts of linked procedures. */
@Component
class EngineOpenWork implements OpenWork {

    private final TaskService tasks;
    private final RepositoryService repository;
    private final Opinions opinions;
    private final PaymentRequests payments;
    private final Branches branches;
    private final AsTheSystem asTheSystem;

    EngineOpenWork(
            TaskService tasks,
            RepositoryService repository,
            Opinions opinions,
            PaymentRequests payments,
            Branches branches,
            AsTheSystem asTheSystem) {
        this.tasks = tasks;
        this.repository = repository;
        this.opinions = opinions;
        this.payments = payments;
        this.branches = branches;
        this.asTheSystem = asTheSystem;
    }

    @Override
    public List<WorkRecord> open(DossierId dossier) {
        return asTheSystem.call(() -> {
            var open = tasks.createTaskQuery()
                    .processInstanceBusinessKey(dossier.toString())
                    .unlimitedList();
            var keys = keys(open);
            return open.stream()
                    .filter(task -> task.getTenantId() != null)
                    .map(task -> record(dossier, task, keys.get(task.getProcessDefinitionId())))
                    .toList();
        });
    }

    private Map<String, String> keys(List<Task> open) {
        return open.stream()
                .map(Task::getProcessDefinitionId)
                .distinct()
                .map(repository::getProcessDefinition)
                .collect(Collectors.toMap(ProcessDefinition::getId, ProcessDefinition::getKey));
    }

    private static WorkRecord record(DossierId dossier, Task task, String processKey) {
        return new WorkRecord(
                task.getId(),
                dossier,
                processKey,
                task.getTaskDefinitionKey(),
                new AuthorityId(task.getTenantId()),
                task.getCreateTime().toInstant(),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null),
                null,
                null,
                null,
                null,
                null);
    }

    /** Until the answer or the silence, whichever came first; what came late was waited for by nobody. */
    @Override
    public List<PartnerWait> waits(DossierId dossier) {
        return opinions.of(dossier).stream()
                .map(opinion -> new PartnerWait(opinion.asked(), opinion.askedAt(), waitedUntil(opinion)))
                .toList();
    }

    @Override
    public List<OutsideWait> collectorWaits(DossierId dossier) {
        return payments.of(dossier).stream()
                .filter(request -> request.referral() != null)
                .map(request ->
                        new OutsideWait(request.referral().collector(), request.askedAt(), waitedUntil(request)))
                .toList();
    }

    @Override
    public List<PartWait> branchWaits(DossierId dossier) {
        return branches.of(dossier).stream()
                .map(branch -> new PartWait(
                        branch.asked(),
                        branch.authority(),
                        branch.sentAt(),
                        branch.open() ? null : branch.answer().at()))
                .sorted(Comparator.comparing(PartWait::to, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                        .reversed())
                .toList();
    }

    private static Instant waitedUntil(PaymentRequest request) {
        return request.noticed() ? request.noticedAt() : request.closedAt();
    }

    private static Instant waitedUntil(Opinion opinion) {
        return Stream.of(opinion.answeredAt(), opinion.silentAt(), opinion.droppedAt())
                .flatMap(Stream::ofNullable)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
