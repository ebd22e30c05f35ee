using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ofsted.Domain.Mutation;

/// <summary>
/// Candidates drawn by a seed, in each room as many as its code lines ask for. The order within a room follows from the seed and
/// each candidate's own text, so that a change in one place leaves the draw of all others as it was.
/// </summary>
internal sealed class Draw
{
    private readonly Dictionary<string, Queue<Candidate>> _waiting;
    private readonly List<Candidate> _drawn = [];

    public Draw(IReadOnlyList<Room> rooms, IReadOnlyList<Candidate> candidates, int count, int seed)
    {
        _waiting = candidates
            .GroupBy(candidate => candidate.Room, StringComparer.Ordinal)
            .ToDictionary(
                room => room.Key,
                room => new Queue<Candidate>(room.OrderBy(candidate => Place(candidate, seed), StringComparer.Ordinal)),
                StringComparer.Ordinal);
        foreach (var (room, share) in Shares(rooms, Math.Min(count, candidates.Count)))
        {
            for (var taken = 0; taken < share; taken++)
                TakeFrom(room);
        }
    }

    public IReadOnlyList<Candidate> Drawn => _drawn;

    /// <summary>Puts the next candidate of the same room in the place of one that does not compile, while there is one.</summary>
    public void Replace(Candidate dropped)
    {
        _drawn.Remove(dropped);
        TakeFrom(dropped.Room);
    }

    private void TakeFrom(string room)
    {
        if (_waiting.TryGetValue(room, out var waiting) && waiting.TryDequeue(out var candidate))
            _drawn.Add(candidate);
    }

    /// <summary>By the largest remainder; what a room cannot fill goes to the others.</summary>
    private Dictionary<string, int> Shares(IReadOnlyList<Room> rooms, int count)
    {
        var shares = rooms.ToDictionary(room => room.Name, _ => 0, StringComparer.Ordinal);
        for (var left = count; left > 0; left = count - shares.Values.Sum())
        {
            var open = rooms.Where(room => shares[room.Name] < Available(room)).ToList();
            var lines = open.Sum(room => (double)room.CodeLines);
            var due = open.ToDictionary(room => room, room => left * room.CodeLines / lines);
            foreach (var room in open)
                shares[room.Name] = Math.Min(shares[room.Name] + (int)due[room], Available(room));

            left = count - shares.Values.Sum();
            foreach (var room in open.OrderByDescending(room => due[room] - (int)due[room]).Where(room => shares[room.Name] < Available(room)).Take(left))
                shares[room.Name]++;
        }

        return shares;
    }

    private int Available(Room room) => _waiting.TryGetValue(room.Name, out var waiting) ? waiting.Count : 0;

    private static string Place(Candidate candidate, int seed) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}|{candidate.Id}"))));
}
