using System.Collections.Immutable;
using Briefing.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefing.Load.Yaml.Places;

/// <summary>
/// Reads a file as YAML to be written into. <see cref="YamlTree"/> explains what is wrong with a file and reads on; what
/// is to be changed must be understood as a whole, and so this one gives up at the first mistake.
/// </summary>
internal sealed class PlacedTree
{
    private const int DeepestNesting = 64;

    private readonly Parser _parser;
    private int _end;

    private PlacedTree(string content) => _parser = new(new StringReader(content));

    /// <param name="Root">Nothing if the file holds nothing but comments.</param>
    /// <param name="End">Of the last thing that is written, comments aside.</param>
    internal sealed record Result(PlacedNode? Root, int End);

    /// <returns>Nothing if the file is not YAML, holds several documents, or is nested beyond reason.</returns>
    public static Result? Parse(TextFile file)
    {
        try
        {
            return new PlacedTree(file.Content).Read();
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            // YamlDotNet trips over its own queue where a bracket is still open at the next key.
            return null;
        }
    }

    private Result? Read()
    {
        PlacedNode? root = null;
        var documents = 0;
        while (_parser.MoveNext())
        {
            if (_parser.Current is DocumentStart && ++documents > 1)
                return null;

            if (_parser.Current is NodeEvent or AnchorAlias)
                root = Node(_parser.Current, depth: 0);
        }

        return new(root is PlacedNode.Scalar { IsPlain: true, Text: "" } ? null : root, _end);
    }

    private PlacedNode Node(ParsingEvent parsed, int depth)
    {
        if (depth > DeepestNesting)
            throw new YamlException("Nested beyond reason.");

        var start = (int)parsed.Start.Index;
        switch (parsed)
        {
            case AnchorAlias alias:
                return new PlacedNode.Reference(alias.Value.Value, start, Reach(parsed));
            case Scalar scalar:
                return new PlacedNode.Scalar(scalar.Value, scalar.Style == ScalarStyle.Plain, start, Reach(parsed));
            case SequenceStart sequence:
                var inBrackets = sequence.Style == SequenceStyle.Flow;
                return new PlacedNode.Sequence(Until<SequenceEnd>(depth), inBrackets, start, EndOf(inBrackets));
            case MappingStart mapping:
                var inBraces = mapping.Style == MappingStyle.Flow;
                return new PlacedNode.Mapping(
                    [.. Until<MappingEnd>(depth).Chunk(2).Select(pair => (pair[0], pair[1]))],
                    inBraces,
                    start,
                    EndOf(inBraces));
            default:
                throw new YamlException($"{parsed.GetType().Name} where a value should be.");
        }
    }

    private ImmutableArray<PlacedNode> Until<TEnd>(int depth)
        where TEnd : ParsingEvent
    {
        var nodes = ImmutableArray.CreateBuilder<PlacedNode>();
        while (_parser.MoveNext() && _parser.Current is not TEnd)
            nodes.Add(Node(_parser.Current!, depth + 1));

        return nodes.ToImmutable();
    }

    // The library ends a collection in brackets in front of its last bracket.
    private int EndOf(bool isFlow) => isFlow ? _end = (int)_parser.Current!.Start.Index + 1 : _end;

    // Where nothing is written, the library gives the place of what comes next.
    private int Reach(ParsingEvent parsed) => parsed is Scalar { Style: ScalarStyle.Plain, Value: "" }
        ? _end
        : _end = (int)parsed.End.Index;
}
