package io.guapai.hazard.listing.notice;

import io.guapai.hazard.Text;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;

/**
 * What people decide about a notice, as opposed to what is on file about the hazard. An upper
 * listing that comes about by itself takes over from the lower notice what is said of the hazard;
 * who supervises is its own government's to say.
 *
 * @param responsibleUnit the unit that has to rectify (整改责任单位)
 * @param responsiblePerson who answers for it there (整改责任人); empty when not known
 * @param responsibleLeader leader of the government (责任领导); empty while it has named none
 * @param supervisingDepartment the department in charge (督办单位); empty likewise
 * @param contact of the department; empty likewise
 * @param harm what may happen (危害)
 * @param monitoring emergency and monitoring measures (应急和监控措施)
 */
public record Contents(
    String responsibleUnit,
    String responsiblePerson,
    NamedLeader responsibleLeader,
    String supervisingDepartment,
    NamedContact contact,
    String harm,
    String requiredMeasures,
    String monitoring) {

  /** A leader of the government. */
  public record Leader(
      @NotBlank @Text(max = 100) String name, @NotBlank @Text(max = 100) String post) {}

  /** Whom to call. */
  public record Contact(
      @NotBlank @Text(max = 100) String name,
      @TypedNumber @NotBlank @Text(max = 50) String phone) {}

  /** A leader as a notice names him; empty while the government has named none. */
  public record NamedLeader(String name, String post) {

    static final NamedLeader NOBODY = new NamedLeader("", "");

    public static NamedLeader of(Leader leader) {
      return new NamedLeader(leader.name(), leader.post());
    }
  }

  /** A contact as a notice names him; empty while the government has named none. */
  public record NamedContact(String name, String phone) {

    static final NamedContact NOBODY = new NamedContact("", "");

    public static NamedContact of(Contact contact) {
      return new NamedContact(contact.name(), contact.phone());
    }
  }

  /** Who supervises for a government: its leader, its department, and whom to call there. */
  record Supervisor(NamedLeader leader, String department, NamedContact contact) {

    /** The government has not named anybody yet. */
    static final Supervisor NOBODY = new Supervisor(NamedLeader.NOBODY, "", NamedContact.NOBODY);
  }

  /** Nothing is known but the unit: a listing from before notices were kept. */
  static Contents unknown(String responsibleUnit) {
    return new Contents(
        responsibleUnit, "", NamedLeader.NOBODY, "", NamedContact.NOBODY, "", "", "");
  }

  Supervisor supervisor() {
    return new Supervisor(responsibleLeader, supervisingDepartment, contact);
  }

  /** The same under the supervision of another government. */
  Contents supervisedBy(Supervisor supervisor) {
    return new Contents(
        responsibleUnit,
        responsiblePerson,
        supervisor.leader(),
        supervisor.department(),
        supervisor.contact(),
        harm,
        requiredMeasures,
        monitoring);
  }
}
