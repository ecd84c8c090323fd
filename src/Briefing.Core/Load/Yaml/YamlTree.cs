using YamlDotNet.Core;

namespace Briefing.Load.Yaml;

/// <summary>Parses YAML.</summary>
internal static class YamlTree
{
    /// <returns>As much as could be read; <c>null</c> if the file contains only comments.</returns>
    public static YamlNode? Parse(TextFile file, DiagnosticBag diagnostics)
    {
        var builder = new YamlTreeBuilder(file, diagnostics);
        if (Read(file, builder) is not { } mistake)
            return builder.Finish();

        diagnostics.Add(mistake.Explain());
        return builder.Finish() ?? new YamlNode.Unread(TextSpan.StartOf(file));
    }

    private static SyntaxError? Read(TextFile file, YamlTreeBuilder builder)
    {
        var parser = new Parser(new StringReader(WithoutOldLineEnds(file.Content)));
        SyntaxError? mistake;
        while (MoveNext(parser, file, builder, out mistake) && builder.Accept(parser.Current!))
        {
        }

        return mistake;
    }

    private static bool MoveNext(Parser parser, TextFile file, YamlTreeBuilder builder, out SyntaxError? mistake)
    {
        try
        {
            mistake = null;
            return parser.MoveNext();
        }
        catch (YamlException e)
        {
            mistake = new(file, builder, (int)e.Start.Index, (int)e.End.Index);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's token queue fails if a bracket is still open at the next key.
            mistake = new(file, builder, file.Content.Length, file.Content.Length);
        }
        catch (ArgumentException)
        {
            // It combines surrogate escapes such as \uD83D\uDE00 without checking the second one, and creates the tag '!<>'
            // without checking its name.
            mistake = SyntaxError.OfPairOrTag(file, builder);
        }

        return false;
    }

    // YamlDotNet ends lines at these three, as in YAML 1.1; in YAML 1.2 (5.4) they are ordinary characters.
    private static string WithoutOldLineEnds(string text) => text.AsSpan().ContainsAny("\u0085\u2028\u2029")
        ? text.Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ')
        : text;
}
