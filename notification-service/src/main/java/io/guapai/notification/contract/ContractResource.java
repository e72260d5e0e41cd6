package io.guapai.notification.contract;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The contracts of all events, open to everybody who wants to send or read them. */
@Path("/contracts")
@Tag(name = "Contracts")
@PermitAll
public class ContractResource {

  /**
   * A contract in the index.
   *
   * @param name the fact in the past tense
   * @param type CloudEvents type
   * @param stream topic that carries it
   * @param schema address of its JSON Schema
   */
  public record Entry(String name, String type, String stream, String schema) {}

  /**
   * The index.
   *
   * @param asyncapi address of the AsyncAPI document of all streams
   */
  public record Index(String asyncapi, List<Entry> contracts) {}

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Index of the contracts")
  public Index index() {
    return new Index(
        "/contracts/asyncapi.json", Contracts.all().stream().map(ContractResource::entry).toList());
  }

  @GET
  @Path("/schemas/{file}")
  @Produces("application/schema+json")
  @Operation(summary = "JSON Schema of one contract")
  public InputStream schema(@PathParam("file") String file) {
    return Contracts.all().stream()
        .filter(fact -> Contracts.schemaFile(fact).equals(file))
        .findFirst()
        .map(Contracts::schema)
        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND, "file", "schema", file));
  }

  @GET
  @Path("/asyncapi.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "AsyncAPI document of all streams")
  public InputStream asyncApi() {
    return Contracts.asyncApi();
  }

  private static Entry entry(Class<? extends Fact> fact) {
    Stream stream = Contracts.stream(fact);
    return new Entry(
        Objects.requireNonNull(fact.getAnnotation(Contract.class)).name(),
        Contracts.type(fact),
        stream.topic(),
        "/contracts/schemas/" + Contracts.schemaFile(fact));
  }
}
