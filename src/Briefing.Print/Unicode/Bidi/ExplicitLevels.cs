using static Briefing.Print.Unicode.Bidi.BidiClass;

namespace Briefing.Print.Unicode.Bidi;

/// <summary>The levels that embeddings, overrides and isolates ask for: rules X1 to X8.</summary>
internal ref struct ExplicitLevels
{
    private const int MaxDepth = 125;

    private readonly Span<Status> _stack;
    private int _depth = 1;
    private int _overflowIsolates;
    private int _overflowEmbeddings;
    private int _validIsolates;

    private ExplicitLevels(Span<Status> stack, byte paragraphLevel)
    {
        _stack = stack;
        _stack[0] = new(paragraphLevel, ON, false);
    }

    private readonly Status Current => _stack[_depth - 1];

    private readonly bool HasOverflow => _overflowIsolates + _overflowEmbeddings > 0;

    public static void Resolve(BidiParagraph paragraph, Isolates isolates)
    {
        var state = new ExplicitLevels(stackalloc Status[MaxDepth + 2], paragraph.Level);
        var classes = paragraph.Classes;

        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            var type = classes[i];

            if (type is PDI)
                state.CloseIsolate();

            if (type is B)
            {
                paragraph.Levels[i] = paragraph.Level;
            }
            else if (!type.IsRemoved())
            {
                paragraph.Levels[i] = state.Current.Level;
                paragraph.Types[i] = state.Current.Override is ON ? type : state.Current.Override;
            }

            if (type.OpensIsolate())
                state.OpenIsolate(type is RLI || (type is FSI && isolates.FirstStrongLevelWithin(classes, i) == 1));
            else if (type is LRE or LRO or RLE or RLO)
                state.Embed(type);
            else if (type is PDF)
                state.CloseEmbedding();
        }
    }

    private void Embed(BidiClass type)
    {
        var forced = type switch { LRO => L, RLO => R, _ => ON };

        if (!TryPush(type is RLE or RLO, forced, false) && _overflowIsolates == 0)
            _overflowEmbeddings++;
    }

    private void OpenIsolate(bool isRightToLeft)
    {
        if (TryPush(isRightToLeft, ON, true))
            _validIsolates++;
        else
            _overflowIsolates++;
    }

    private bool TryPush(bool isRightToLeft, BidiClass forced, bool isIsolate)
    {
        // The next odd level, or the next even one.
        var level = isRightToLeft ? (Current.Level + 1) | 1 : (Current.Level + 2) & ~1;
        if (level > MaxDepth || HasOverflow)
            return false;

        _stack[_depth++] = new((byte)level, forced, isIsolate);
        return true;
    }

    private void CloseIsolate()
    {
        if (_overflowIsolates > 0)
        {
            _overflowIsolates--;
        }
        else if (_validIsolates > 0)
        {
            _overflowEmbeddings = 0;
            while (!Current.IsIsolate)
                _depth--;

            _depth--;
            _validIsolates--;
        }
    }

    private void CloseEmbedding()
    {
        if (_overflowIsolates > 0)
            return;

        if (_overflowEmbeddings > 0)
            _overflowEmbeddings--;
        else if (!Current.IsIsolate && _depth > 1)
            _depth--;
    }

    /// <summary>An entry of the directional status stack.</summary>
    /// <param name="Override">L or R, or ON for none.</param>
    private readonly record struct Status(byte Level, BidiClass Override, bool IsIsolate);
}
