package io.github.termijn.examples.spring;

import io.github.termijn.json.JsonLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no body that is larger than a dossier can be, nor one that does not say how large it is. Of a batch each line has its own
 * limit.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

    BodyLimit() {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isBatch = MediaType.APPLICATION_NDJSON_VALUE.equals(request.getContentType());
        boolean hasBody = request.getMethod().equals("POST");
        if (hasBody && !isBatch && request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (hasBody && !isBatch && request.getContentLengthLong() > JsonLimits.DOCUMENT) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
