namespace Briefing.Fuzz.Races;

/// <summary>Changes a file all the time, in a thread of its own, until it is disposed of.</summary>
internal sealed class FileChanger : IDisposable
{
    private readonly string _path;
    private readonly byte[] _one;
    private readonly byte[] _other;
    private readonly Thread _thread;
    private volatile bool _isOver;

    /// <param name="isWhole">Whether each state is moved into place; otherwise the file is cut, emptied and deleted, too.</param>
    public FileChanger(string path, byte[] one, byte[] other, bool isWhole, int seed)
    {
        (_path, _one, _other) = (path, one, other);
        _thread = new Thread(() => Change(isWhole, new Random(seed))) { IsBackground = true };
        _thread.Start();
    }

    public void Dispose()
    {
        _isOver = true;
        _thread.Join();
    }

    private void Change(bool isWhole, Random random)
    {
        for (var round = 0; !_isOver; round++)
        {
            var content = round % 2 == 0 ? _other : _one;
            try
            {
                if (isWhole)
                    Replace(content);
                else
                    Spoil(content, random);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The tool has it open, or has just replaced it.
            }

            Thread.SpinWait(random.Next(20_000));
        }
    }

    private void Replace(byte[] content)
    {
        // Hidden, so that the tool passes it over.
        var beside = Path.Combine(Path.GetDirectoryName(_path)!, ".changing");
        File.WriteAllBytes(beside, content);
        File.Move(beside, _path, overwrite: true);
    }

    private void Spoil(byte[] content, Random random)
    {
        switch (random.Next(5))
        {
            case 0:
                File.Delete(_path);
                break;
            case 1:
                File.WriteAllBytes(_path, []);
                break;
            case 2:
                File.WriteAllBytes(_path, content[..random.Next(content.Length + 1)]);
                break;
            case 3:
                File.AppendAllText(_path, "\n# more\n");
                break;
            default:
                File.WriteAllBytes(_path, content);
                break;
        }
    }
}
