using System.Collections.Immutable;
using System.Text.Json;
using Briefing.Diagnostics;
using Briefing.Diagnostics.Machine;

namespace Briefing.Fuzz.Oracles;

/// <summary>Diagnostics are right: an error exactly if nothing is made, each at a place that exists, and each can be printed.</summary>
internal static class Reported
{
    /// <param name="names">How the paths of the files end that a place may be in.</param>
    public static void Check(ImmutableArray<Diagnostic> diagnostics, bool isBuilt, ImmutableArray<string> names)
    {
        var hasErrors = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        if (hasErrors == isBuilt)
        {
            throw new BrokenPromiseException(
                "errors and outcome disagree", isBuilt ? "Built in spite of errors." : "Refused without an error.");
        }

        CheckPlaces(diagnostics, names);
    }

    /// <inheritdoc cref="Check"/>
    public static void CheckPlaces(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<string> names)
    {
        foreach (var diagnostic in diagnostics)
            CheckPlace(diagnostic, names);

        DiagnosticText.Long(diagnostics);
        DiagnosticText.Short(diagnostics);
        JsonDocument.Parse(DiagnosticJson.Write(diagnostics)).Dispose();
        JsonDocument.Parse(SarifLog.Write(diagnostics, "1.0.0", "/")).Dispose();
        WorkflowCommands.Write(diagnostics, "/");
    }

    private static void CheckPlace(Diagnostic diagnostic, ImmutableArray<string> names)
    {
        var at = diagnostic.At;
        var isInside = at.Start >= 0 && at.Length >= 0 && at.End <= at.File.Content.Length;
        var isOfInput = names.Any(name => at.File.Path.EndsWith(name, StringComparison.Ordinal));
        if (!isInside || !isOfInput)
        {
            throw new BrokenPromiseException(
                $"{diagnostic.Code} is nowhere",
                $"{at.File.Path}, {at.Start} + {at.Length} of {at.File.Content.Length}: {diagnostic.Message}");
        }
    }
}
