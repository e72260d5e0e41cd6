package io.guapai.runtime.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.profile.UploadProblem;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest file that is taken. The files are sparse: they take no room on the disk. */
class UploadTest {

  private static final long LIMIT = 2L << 30;

  @TempDir Path folder;

  @Test
  void aFileUpToTheLimitIsTaken() throws IOException {
    Path file = file(LIMIT);
    Upload upload = Upload.maybeWithoutProfile(form(file), limits());
    assertEquals(file, upload.file());
  }

  @Test
  void aFileBeyondItIsRefusedByItsSizeAndTheLimit() throws IOException {
    Path file = file(LIMIT + 1);
    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> Upload.maybeWithoutProfile(form(file), limits()));
    assertEquals(UploadProblem.UPLOAD_TOO_LARGE, refused.type());
    assertEquals(413, refused.type().status());
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      String detail = refused.detail(locale);
      assertTrue(detail.contains("2147483649") && detail.contains("2147483648"), detail);
    }
  }

  private Path file(long size) throws IOException {
    Path file = folder.resolve("register.csv");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(size);
    }
    return file;
  }

  private static MultipartFormDataInput form(Path file) {
    FileItem item =
        stub(
            FileItem.class,
            Map.of("getFileSize", file.toFile().length(), "getFile", file, "isInMemory", false));
    FormValue part = stub(FormValue.class, Map.of("isFileItem", true, "getFileItem", item));
    Map<String, Collection<FormValue>> parts = Map.of("file", List.of(part));
    return stub(MultipartFormDataInput.class, Map.of("getValues", parts));
  }

  private static ImportConfig limits() {
    return stub(ImportConfig.class, Map.of("maxFile", new MemorySize(BigInteger.valueOf(LIMIT))));
  }

  private static <T> T stub(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.get(method.getName())));
  }
}
