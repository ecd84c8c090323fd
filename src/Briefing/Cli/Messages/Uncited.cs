namespace Briefing.Cli.Messages;

/// <summary>Sources that are new and not cited yet are no mistake of a row each: one message names them all.</summary>
internal static class Uncited
{
    private const string Code = "BRF0308";

    public static ImmutableArray<Diagnostic> Together(ImmutableArray<Diagnostic> diagnostics)
    {
        var uncited = diagnostics.Where(diagnostic => diagnostic.Code == Code).ToList();
        return uncited.Count < 2 ? diagnostics :
        [
            .. diagnostics.Where(diagnostic => diagnostic.Code != Code || diagnostic == uncited[0])
                .Select(diagnostic => diagnostic.Code == Code ? diagnostic with { Also = [.. uncited.Skip(1).Select(other => other.At)] } : diagnostic),
        ];
    }
}
