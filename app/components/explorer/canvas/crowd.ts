/** From so many nodes and lines on, a sheet is treated as one of very many: what is done to each of them takes longer than a frame. */
export const CROWD = 1200;
