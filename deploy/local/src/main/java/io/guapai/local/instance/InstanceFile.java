package io.guapai.local.instance;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.local.Json;
import io.guapai.local.Refusal;
import io.guapai.testing.embedded.UserDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where an instance writes down its {@link InstanceState}. Readable by its user only. */
public record InstanceFile(Path file) {

  /** The file of the instance whose gateway has this port. */
  public static InstanceFile ofPort(int port) {
    return new InstanceFile(
        UserDirectory.get().resolve(String.valueOf(port)).resolve("instance.json"));
  }

  public Optional<InstanceState> read() {
    try {
      return Optional.of(Json.MAPPER.readValue(Files.readString(file), InstanceState.class));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException e) {
      throw new Refusal("The instance file " + file + " is unreadable; remove it", e);
    }
  }

  public void write(InstanceState state) {
    try {
      AtomicFile.write(
          file, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(state));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("state is no JSON", e);
    }
  }

  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file, e);
    }
  }
}
