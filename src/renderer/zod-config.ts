import { z } from 'zod'

// zod probes for `new Function`, which the content security policy refuses; this must run before any schema.
z.config({ jitless: true })
