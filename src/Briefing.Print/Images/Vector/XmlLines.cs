using System.Xml;

namespace Briefing.Print.Images.Vector;

/// <summary>The line starts of an XML file, to convert the positions of an XML reader to offsets.</summary>
internal sealed class XmlLines
{
    private readonly string _content;
    private readonly List<int> _starts = [0];

    public XmlLines(string content)
    {
        _content = content;
        for (var i = 0; i < content.Length; i++)
        {
            // XML 1.0, 2.11: a line ends at LF, CR or CR LF.
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    /// <summary>The offset of the reader; the end of the file if its position is outside the file.</summary>
    public int OffsetOf(XmlReader xml) => OffsetOf(((IXmlLineInfo)xml).LineNumber, ((IXmlLineInfo)xml).LinePosition);

    /// <param name="line">Counted from 1.</param>
    /// <param name="column">Counted from 1.</param>
    public int OffsetOf(int line, int column)
    {
        var offset = line < 1 || line > _starts.Count ? _content.Length : _starts[line - 1] + column - 1;
        return Math.Clamp(offset, 0, _content.Length);
    }
}
