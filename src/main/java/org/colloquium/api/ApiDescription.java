package org.colloquium.api;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.colloquium.importing.Imports;
import org.colloquium.shared.SiteLinks;
import org.colloquium.shared.SiteSettings;

/**
 * Says of the API what its code does not show: who may call what, what a call takes and
 * how it fails.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	private static final String EVENTS = "/api/v1/events";

	private static final String EVENT = "#/components/schemas/EventDocument";

	private static final Map<String, String> FILTERS = Map.ofEntries(Map.entry("q", "words to look for"),
			Map.entry("series", "slug of a series"), Map.entry("speaker", "name or id of a speaker"),
			Map.entry("host", "name or id of a host"), Map.entry("category", "category"), Map.entry("tag", "tag"),
			Map.entry("place", "words of the location"), Map.entry("audience", "audience"),
			Map.entry("language", "BCP 47 tag of the language"), Map.entry("material", "slides, recording or paper"),
			Map.entry("from", "first day, ISO 8601"), Map.entry("to", "last day, ISO 8601"),
			Map.entry("when", "upcoming (default), past or all"), Map.entry("page", "number of the page, from 0"));

	@Bean
	OpenAPI openApi(SiteSettings site, SiteLinks links) {
		return new OpenAPI()
			.info(new Info().title(site.name() + " API")
				.version("1")
				.description("Reading is open. Writing takes the name and password or a token of an editor. "
						+ "Errors are problem details (RFC 9457) that name the field. Times are ISO 8601 with offset, "
						+ "plus an IANA zone."))
			.servers(List.of(new Server().url(links.to())))
			.components(new Components()
				.addSecuritySchemes("password", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
				.addSecuritySchemes("token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")));
	}

	@Bean
	OpenApiCustomizer calls(Imports imports) {
		return (api) -> {
			api.getComponents().addSchemas("Problem", problem());
			api.getPaths().values().forEach((path) -> path.readOperationsMap().forEach((method, call) -> {
				boolean asks = call.getOperationId() != null && call.getOperationId().startsWith("check");
				complete(call, method, method != PathItem.HttpMethod.GET && !asks);
			}));
			PathItem list = api.getPaths().get(EVENTS);
			FILTERS.forEach((name, meaning) -> list.getGet().addParametersItem(query(name, meaning)));
			describe(list.getGet(), "Lists events: those to come, unless asked otherwise", null);
			fails(list.getGet(), "503", "Words cannot be looked for now; Retry-After says when to ask again");
			describe(list.getPost(), "Enters an event, or updates the one of the same source", "201");
			list.getPost().setRequestBody(event());
			one(api.getPaths().get(EVENTS + "/{id}"));
			Operation duplicates = api.getPaths().get("/api/v1/duplicates").getPost();
			describe(duplicates, "Tells what in an event was entered twice; saves nothing", null);
			duplicates.setRequestBody(event());
			imports(api.getPaths().get("/api/v1/imports").getPost(), imports);
		};
	}

	private static void one(PathItem path) {
		describe(path.getGet(), "Reads an event", null);
		describe(path.getPut(), "Replaces what an event says; without a status, that stays", null);
		describe(path.getDelete(), "Takes an event off", "204");
		path.getPut().setRequestBody(event());
		for (Operation call : List.of(path.getGet(), path.getPut(), path.getDelete())) {
			fails(call, "404", "There is no such event");
			fails(call, "410", "The event was deleted, or merged into another");
		}
		path.getGet().getResponses().addApiResponse("301", new ApiResponse().description("Merged into another event"));
		fails(path.getPut(), "428", "If-Match is missing");
		for (Operation call : List.of(path.getPut(), path.getDelete())) {
			fails(call, "412", "Somebody changed the event since that version");
		}
	}

	private static void imports(Operation call, Imports imports) {
		describe(call, "Reads a source of events; saves of it what accept says", null);
		Content content = new Content();
		imports.types()
			.forEach((type) -> content.addMediaType(type.toString(), new MediaType().schema(new StringSchema())));
		call.setRequestBody(new RequestBody().required(true).content(content));
		call.getParameters()
			.forEach((parameter) -> parameter.setDescription(
					"new saves what is no duplicate, all the duplicates too; " + "without it, nothing is saved"));
		fails(call, "415", "No source of this kind is understood");
	}

	private static void complete(Operation call, PathItem.HttpMethod method, boolean editorsOnly) {
		fails(call, "400", "It cannot be read");
		if (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT) {
			fails(call, "422", "It was refused; errors names the fields");
		}
		if (editorsOnly) {
			call.setSecurity(
					List.of(new SecurityRequirement().addList("password"), new SecurityRequirement().addList("token")));
			fails(call, "401", "Nobody, or not the right password or token, was named");
			fails(call, "403", "Only editors may do this");
			fails(call, "409", "Somebody did the same at the same moment; nothing was saved, and it can be sent again");
		}
	}

	private static void describe(Operation call, String summary, String status) {
		call.setSummary(summary);
		ApiResponse done = call.getResponses().remove("200");
		done.setDescription("Done");
		call.getResponses().addApiResponse((status != null) ? status : "200", done);
	}

	private static RequestBody event() {
		return new RequestBody().required(true)
			.content(
					new Content().addMediaType("application/json", new MediaType().schema(new Schema<>().$ref(EVENT))));
	}

	private static Parameter query(String name, String meaning) {
		return new Parameter().in("query").name(name).description(meaning).schema(new StringSchema());
	}

	private static void fails(Operation call, String status, String meaning) {
		MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
		call.getResponses()
			.addApiResponse(status, new ApiResponse().description(meaning)
				.content(new Content().addMediaType("application/problem+json", problem)));
	}

	private static Schema<?> problem() {
		Schema<?> field = new Schema<>().type("object")
			.addProperty("field", new StringSchema())
			.addProperty("message", new StringSchema());
		return new Schema<>().type("object")
			.addProperty("title", new StringSchema())
			.addProperty("status", new Schema<>().type("integer"))
			.addProperty("detail", new StringSchema())
			.addProperty("instance", new StringSchema())
			.addProperty("errors", new Schema<>().type("array").items(field));
	}

}
