using Briefing.Diagnostics;
using Briefing.Text;
using YamlDotNet.Core;

namespace Briefing.Load.Yaml;

/// <summary>Reads a text as YAML.</summary>
internal static class YamlTree
{
    /// <returns>As much as could be read; nothing if the file holds nothing but comments.</returns>
    public static YamlNode? Parse(TextFile file, DiagnosticBag diagnostics)
    {
        var builder = new YamlTreeBuilder(file, diagnostics);
        var parser = new Parser(new StringReader(file.Content));
        try
        {
            while (parser.MoveNext() && builder.Accept(parser.Current!))
            {
            }
        }
        catch (YamlException e)
        {
            var (start, end) = ((int)e.Start.Index, (int)e.End.Index);
            diagnostics.Add(new SyntaxMistake(file, start, end, builder.Last, builder.Innermost).Explain());
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet trips over its own queue where a bracket is still open at the next key.
            var end = file.Content.Length;
            diagnostics.Add(new SyntaxMistake(file, end, end, builder.Last, builder.Innermost).Explain());
        }

        return builder.Finish();
    }
}
