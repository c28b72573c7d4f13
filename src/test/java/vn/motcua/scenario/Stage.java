package vn.motcua.scenario;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import vn.motcua.authority.Authorities;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.desk.TaskDesk;
import vn.motcua.digitization.ReceiveDocument;
import vn.motcua.dossier.AssignableOfficials;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EndDossier;
import vn.motcua.dossier.NoteIntake;
import vn.motcua.dossier.RegisterDossier;
import vn.motcua.dossier.Reminders;
import vn.motcua.dossier.SectorReturns;
import vn.motcua.paper.Papers;
import vn.motcua.payment.PaymentRequests;
import vn.motcua.posting.Objections;
import vn.motcua.posting.Postings;
import vn.motcua.posting.TakeObjection;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Office;

/**
 * The running application on which scenarios are played, by the doors its officials use.
 *
 * @param office moves the clock, and acts in an official's name
 * @param counter for what the desk does besides its forms
 */
public record Stage(
        Office office,
        Outside outside,
        Counter counter,
        FlowsTaken flows,
        ProcedureCatalogue catalogue,
        Authorities authorities,
        RegisterDossier registerDossier,
        ReceiveDocument receiveDocument,
        NoteIntake noteIntake,
        EndDossier endDossier,
        TaskDesk taskDesk,
        DossierRegister register,
        AssignableOfficials assignable,
        DossierEvents events,
        DossierLaw law,
        DelayExplanations explanations,
        Papers papers,
        SectorReturns sectorReturns,
        Postings postings,
        Objections objections,
        TakeObjection takeObjection,
        PaymentRequests payments,
        Reminders reminders,
        TaskService tasks,
        FormService forms,
        RuntimeService runtime,
        ManagementService management,
        HistoryService history) {}
