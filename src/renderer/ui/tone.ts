/** What a state asks of the clerk. Shape and word say it first, colour last (ui.md section 5). */
export type Tone = 'done' | 'active' | 'due' | 'stop' | 'unknown' | 'idle' | 'vip'
