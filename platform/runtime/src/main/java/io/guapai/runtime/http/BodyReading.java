package io.guapai.runtime.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Quarkus wraps what is no JSON in a refusal that does not say so: here it comes out again. */
@Provider
public class BodyReading implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
    try {
      return body.proceed();
    } catch (WebApplicationException e) {
      if (e.getCause() instanceof JsonProcessingException broken) {
        throw broken;
      }
      throw e;
    }
  }
}
